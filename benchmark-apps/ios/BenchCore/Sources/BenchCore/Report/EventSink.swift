/// Where events go. Throws `StorageFull` when an event can't be kept: then nothing more is to be measured.
public protocol EventSink: AnyObject {
  func say(_ event: Event) throws
}
