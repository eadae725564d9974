// What is a report called, wherever it is kept? Farms find it by this name, whatever folders they put around it.

enum ReportName {
  static func of(_ requestId: String) -> String {
    "edgegate-report-\(requestId).ndjson"
  }
}
