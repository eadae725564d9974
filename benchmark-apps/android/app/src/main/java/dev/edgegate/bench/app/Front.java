package dev.edgegate.bench.app;

import android.app.Activity;
import android.app.KeyguardManager;
import android.os.Build;
import android.view.WindowManager;

/** How does an activity stay in front, with the screen on? A phone in a rack sleeps and locks by itself. */
final class Front {
  private Front() {}

  @SuppressWarnings("deprecation")
  static void keep(Activity activity) {
    activity.getWindow().addFlags(WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON);
    if (Build.VERSION.SDK_INT >= 27) {
      activity.setShowWhenLocked(true);
      activity.setTurnScreenOn(true);
    } else {
      activity
          .getWindow()
          .addFlags(
              WindowManager.LayoutParams.FLAG_SHOW_WHEN_LOCKED | WindowManager.LayoutParams.FLAG_TURN_SCREEN_ON);
    }
    KeyguardManager keyguard = activity.getSystemService(KeyguardManager.class);
    if (keyguard.isKeyguardLocked()) {
      keyguard.requestDismissKeyguard(activity, null);
    }
  }
}
