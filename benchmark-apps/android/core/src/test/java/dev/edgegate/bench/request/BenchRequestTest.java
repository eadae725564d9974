package dev.edgegate.bench.request;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.junit.Assert.fail;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.Arrays;
import org.junit.Test;

/** What the contract's fixtures can't show: the text around the JSON, options and their defaults, and what is named when it is wrong. */
public class BenchRequestTest {
  private final JsonObject request = Requests.with(Requests.paired("l1", "baseline", "candidate"));

  @Test
  public void aSoundRequestIsReadWhole() throws BadRequest {
    BenchRequest read = Requests.parse(request);
    assertEquals("r1", read.requestId);
    assertEquals(Arrays.asList(SideName.BASELINE, SideName.CANDIDATE), read.launch("l1").loadOrder);
    assertEquals(DelegateName.XNNPACK, read.caseOf(read.launch("l1")).delegate);
    assertEquals(-1, read.sessionTimeBoxNs);
    assertEquals(Digest.sha256(Requests.utf8(request.toString())), read.sha256);
  }

  @Test
  public void optionsThatAreLeftOutTakeTheContractsDefaults() throws BadRequest {
    assertFalse(optionsUnder("xnnpack").reducedPrecision);
    assertTrue(optionsUnder("gpu").reducedPrecision);
    assertTrue(optionsUnder("gpu").quantizedModels);
    assertEquals(Preference.FAST_SINGLE_ANSWER, optionsUnder("nnapi").preference);
  }

  @Test
  public void optionsThatAreGivenHold() throws BadRequest {
    ofCase().addProperty("delegate", "gpu");
    ofCase().add("options", Requests.json("{'reducedPrecision':false,'preference':'sustained-speed'}"));
    DelegateOptions options = onlyCase().options;
    assertFalse(options.reducedPrecision);
    assertTrue(options.quantizedModels);
    assertEquals(Preference.SUSTAINED_SPEED, options.preference);
  }

  @Test
  public void textAroundTheRequestIsRefused() {
    refused(request + "{}", "no JSON");
    refused("// a comment\n" + request, "no JSON");
    refused("", "the request is no object");
    refused("[]", "the request is no object");
    refused(request.toString().replaceFirst("\"round\":1", "\"round\":NaN"), "no JSON");
    refused(request.toString().replaceFirst("\"round\":1", "'round':1"), "no JSON");
  }

  @Test
  public void aWrongFieldIsNamedWithItsPlace() {
    ofCase().getAsJsonObject("tolerance").addProperty("absolute", -1);
    refused(request.toString(), "cases[0].tolerance.absolute is not between");
  }

  @Test
  public void nullIsNotAbsent() {
    ofCase().add("candidate", JsonNull.INSTANCE);
    refused(request.toString(), "cases[0].candidate");
  }

  @Test
  public void wholeNumbersStayWhole() throws BadRequest {
    request.addProperty("hangTimeoutNs", 9007199254740991L);
    assertEquals(9007199254740991L, Requests.parse(request).hangTimeoutNs);
    request.addProperty("hangTimeoutNs", 9007199254740992L);
    refused(request.toString(), "hangTimeoutNs is not between");
    request.addProperty("hangTimeoutNs", 0.5);
    refused(request.toString(), "hangTimeoutNs is no whole number");
    request.addProperty("hangTimeoutNs", "1");
    refused(request.toString(), "hangTimeoutNs is no number");
  }

  @Test
  public void aFileOutsideTheFolderIsRefused() {
    for (String path : new String[] {"/etc/passwd", "../a", "a/../b", "a//b", ".hidden", "a\\b", ""}) {
      request.getAsJsonArray("files").get(0).getAsJsonObject().addProperty("path", path);
      refused(request.toString(), "files[0].path is not of the form");
    }
  }

  @Test
  public void anUnknownFieldIsRefusedAtEveryDepth() {
    ofCase().getAsJsonObject("baseline").addProperty("variant", "float32");
    refused(request.toString(), "unknown field cases[0].baseline.variant");
  }

  private JsonObject ofCase() {
    return request.getAsJsonArray("cases").get(0).getAsJsonObject();
  }

  private RequestCase onlyCase() throws BadRequest {
    BenchRequest read = Requests.parse(request);
    return read.caseOf(read.launches.get(0));
  }

  private DelegateOptions optionsUnder(String delegate) throws BadRequest {
    ofCase().addProperty("delegate", delegate);
    return onlyCase().options;
  }

  private static void refused(String text, String says) {
    try {
      BenchRequest.parse(Requests.utf8(text));
    } catch (BadRequest wrong) {
      assertTrue(wrong.getMessage(), wrong.getMessage().contains(says));
      return;
    }
    fail("accepted: " + text);
  }
}
