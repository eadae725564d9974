package dev.edgegate.bench.jvm;

import dev.edgegate.bench.driver.Session;
import dev.edgegate.bench.driver.Stop;
import dev.edgegate.bench.request.BadRequest;
import dev.edgegate.bench.request.BenchRequest;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/**
 * The driver on a JVM: {@code --check FILE…} reads requests and says of each, a line in turn, {@code sound} or what is wrong. {@code --request FILE --files FOLDER --report FILE --app SHA256}, or {@code --describe --app SHA256} for this
 * computer's environment as JSON. Exit 0: the session finished. 64: the request is wrong. 74: the report can't be written. 130: stopped by
 * a signal or by the session's time box, with a sound report that says so. The report's lines go to stdout, too.
 */
public final class DriverMain {
  private static final int USAGE = 64;
  private static final int CANT_WRITE = 74;
  private static final int STOPPED = 130;

  private DriverMain() {}

  public static void main(String[] arguments) throws Exception {
    if (arguments.length > 0 && arguments[0].equals("--check")) {
      for (int i = 1; i < arguments.length; i++) {
        System.out.println(check(arguments[i]));
      }
      return;
    }
    Arguments given = new Arguments(arguments);
    JvmDevice device = new JvmDevice(given.text("--app"));
    PrintStream out = new PrintStream(System.out, true, "UTF-8");
    if (given.has("--describe")) {
      out.println(device.environment());
      return;
    }
    int code;
    try {
      code = run(given, device, out);
    } catch (BadRequest wrong) {
      System.err.println(wrong.getMessage());
      code = USAGE;
    } catch (IOException error) {
      System.err.println(error.getMessage());
      code = CANT_WRITE;
    }
    Runtime.getRuntime().halt(code);
  }

  private static String check(String file) throws IOException {
    try {
      BenchRequest.parse(Files.readAllBytes(new File(file).toPath()));
      return "sound";
    } catch (BadRequest wrong) {
      return wrong.getMessage().replace('\n', ' ');
    }
  }

  private static int run(Arguments given, JvmDevice device, PrintStream out)
      throws BadRequest, IOException, InterruptedException {
    File requestFile = new File(given.text("--request"));
    File report = new File(given.text("--report"));
    BenchRequest request = BenchRequest.parse(Files.readAllBytes(requestFile.toPath()));
    Stop stop = new Stop();
    stopOnSignals(stop);
    Session session =
        new Session(
            request,
            device,
            new ChildProcesses(requestFile, new File(given.text("--files")), report),
            stop,
            out::println);
    Session.End end = session.run(report);
    return end == Session.End.FINISHED ? 0 : STOPPED;
  }

  /** A JVM that gets SIGINT, SIGTERM or SIGHUP runs its shutdown hooks: this one holds the end until the report says so. */
  private static void stopOnSignals(Stop stop) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  stop.request("stopped by a signal");
                  try {
                    Thread.sleep(Long.MAX_VALUE);
                  } catch (InterruptedException ended) {
                    // The main thread halts the JVM once the report is whole.
                  }
                }));
  }

  /** Names and values as given on the command line. */
  private static final class Arguments {
    private final String[] given;

    Arguments(String[] given) {
      this.given = given;
    }

    boolean has(String name) {
      for (String one : given) {
        if (one.equals(name)) {
          return true;
        }
      }
      return false;
    }

    String text(String name) throws BadRequest {
      for (int i = 0; i + 1 < given.length; i++) {
        if (given[i].equals(name)) {
          return given[i + 1];
        }
      }
      throw new BadRequest(name + " is missing");
    }
  }
}
