package dev.edgegate.bench.app;

import android.os.Binder;
import android.os.IBinder;
import android.os.Parcel;
import android.os.RemoteException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * How do a driver and the process of a launch know of each other's end? The process says hello and hands over an object that dies
 * with it; the driver's own one, this, dies with the driver. Each launch has a witness of its own: a process that comes too late, or
 * that the system starts again after a crash, is turned away.
 */
final class Witness extends Binder {
  private static final String NAME = "dev.edgegate.bench.Witness";
  private static final int HELLO = IBinder.FIRST_CALL_TRANSACTION;

  private final CountDownLatch ended = new CountDownLatch(1);
  private int pid;
  private boolean closed;

  /** 0 while no process has said hello. */
  synchronized int pid() {
    return pid;
  }

  /** Turns away whoever says hello from now on. Returns the pid of who did, 0 when nobody. */
  synchronized int close() {
    closed = true;
    return pid;
  }

  /** True as soon as the process that said hello is gone. */
  boolean awaitEnd(long milliseconds) throws InterruptedException {
    return ended.await(milliseconds, TimeUnit.MILLISECONDS);
  }

  /**
   * Says hello to the witness of another process. False: turned away, or the driver is gone. {@code whenGone} runs when the driver ends;
   * the driver learns of this process's end by {@code life}, which nobody else may hold.
   */
  static boolean greet(IBinder witness, IBinder life, Runnable whenGone) {
    Parcel question = Parcel.obtain();
    Parcel answer = Parcel.obtain();
    try {
      witness.linkToDeath(whenGone::run, 0);
      question.writeInterfaceToken(NAME);
      question.writeStrongBinder(life);
      if (!witness.transact(HELLO, question, answer, 0)) {
        return false;
      }
      answer.readException();
      return answer.readInt() == 1;
    } catch (RemoteException gone) {
      return false;
    } finally {
      question.recycle();
      answer.recycle();
    }
  }

  @Override
  protected boolean onTransact(int code, Parcel data, Parcel reply, int flags) throws RemoteException {
    if (code != HELLO) {
      return super.onTransact(code, data, reply, flags);
    }
    data.enforceInterface(NAME);
    boolean welcome = welcome(Binder.getCallingPid(), data.readStrongBinder());
    reply.writeNoException();
    reply.writeInt(welcome ? 1 : 0);
    return true;
  }

  private synchronized boolean welcome(int from, IBinder life) {
    if (closed || pid != 0) {
      return false;
    }
    pid = from;
    try {
      life.linkToDeath(ended::countDown, 0);
    } catch (RemoteException gone) {
      ended.countDown();
    }
    return true;
  }
}
