package dev.edgegate.bench.driver;

import dev.edgegate.bench.request.RequestLaunch;
import java.io.IOException;

/** Starts each launch in a process of its own, which appends to the session's report. */
public interface LaunchProcesses {
  RunningLaunch start(RequestLaunch launch) throws IOException;
}
