package dev.edgegate.bench.jvm;

import dev.edgegate.bench.driver.Death;
import dev.edgegate.bench.driver.LaunchProcesses;
import dev.edgegate.bench.driver.RunningLaunch;
import dev.edgegate.bench.launch.Refusals;
import dev.edgegate.bench.report.FailureKind;
import dev.edgegate.bench.request.RequestLaunch;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One JVM a launch, with the same class path and libraries as this one. What it writes to stderr goes to a file beside the report. */
final class ChildProcesses implements LaunchProcesses {
  private static final int LAST_WORDS = 400;
  private static final int KILL = 9;

  private final File request;
  private final File files;
  private final File report;

  ChildProcesses(File request, File files, File report) {
    this.request = request;
    this.files = files;
    this.report = report;
  }

  @Override
  public RunningLaunch start(RequestLaunch launch) throws IOException {
    File errors = new File(report.getPath() + ".stderr");
    List<String> command = new ArrayList<>();
    command.add(new File(System.getProperty("java.home"), "bin/java").getPath());
    command.add("-XX:+UseSerialGC");
    // A crash is reported by its signal; the JVM's own account of it would litter the working folder.
    command.add("-XX:ErrorFile=/dev/stderr");
    command.add("-Djava.library.path=" + System.getProperty("java.library.path"));
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(LaunchMain.class.getName());
    for (File file : new File[] {request, files, report, errors}) {
      command.add(file.getPath());
    }
    command.add(launch.id);
    long kills = MemoryKills.counted();
    // Its stdin stays open as long as this process lives: its end is how the launch learns that it is alone.
    Process process =
        new ProcessBuilder(command).redirectError(errors).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    return new Child(process, errors, kills);
  }

  private static final class Child implements RunningLaunch {
    private final Process process;
    private final File errors;
    private final long kills;

    Child(Process process, File errors, long kills) {
      this.process = process;
      this.errors = errors;
      this.kills = kills;
    }

    @Override
    public boolean awaitEnd(long milliseconds) throws InterruptedException {
      return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    }

    @Override
    public void kill() throws InterruptedException {
      process.destroyForcibly().waitFor();
    }

    @Override
    public Death death() {
      String words = words();
      if (Refusals.ranOutOfMemory(words)) {
        return new Death(FailureKind.OUT_OF_MEMORY, last(words));
      }
      int code = process.exitValue();
      int signal = code - 128;
      if (signal == KILL) {
        return MemoryKills.counted() > kills
            ? new Death(FailureKind.OUT_OF_MEMORY, "killed by the system for want of memory")
            : new Death(
                FailureKind.CRASHED, "killed from outside (SIGKILL); the system counted no out-of-memory kill");
      }
      String how = signal > 0 ? "ended by signal " + signal : "ended with exit code " + code + " without a word";
      return new Death(FailureKind.CRASHED, last(words).isEmpty() ? how : how + ": " + last(words));
    }

    private String words() {
      try {
        return new String(Files.readAllBytes(errors.toPath()), StandardCharsets.UTF_8);
      } catch (IOException unreadable) {
        return "";
      }
    }

    /** The signal as the JVM names it when it saw one; otherwise the last line of the runtime or of our own. */
    private static String last(String words) {
      String found = "";
      boolean crash = false;
      for (String line : words.split("\n")) {
        crash = crash || line.startsWith("# A fatal error");
        if (crash && line.startsWith("#  SIG")) {
          return line.substring(1).trim();
        }
        found = crash || isChatter(line) ? found : line.trim();
      }
      return found.substring(0, Math.min(found.length(), LAST_WORDS));
    }

    private static boolean isChatter(String line) {
      return line.trim().isEmpty()
          || line.startsWith("#")
          || line.startsWith("edgegate-marker")
          || line.startsWith("I/")
          || line.startsWith("INFO: ")
          || line.contains(" org.tensorflow.lite.TensorFlowLite");
    }
  }
}
