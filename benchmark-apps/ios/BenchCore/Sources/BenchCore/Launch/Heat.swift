/// How hot is the device now?
public protocol Heat {
  func now() -> Thermal
}
