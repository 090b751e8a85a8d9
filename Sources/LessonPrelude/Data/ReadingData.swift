import Tensors

/// The text of a file beside the lesson, such as `data/names.txt`. Stops where it cannot be read.
public func readText(_ path: String) -> String { trapping { try DataFolder.current.text(of: path) } }

/// The records of a file of comma-separated values beside the lesson, its header among them. Stops where it cannot be read.
public func readCSV(_ path: String) -> [[String]] { trapping { try CSV.records(of: DataFolder.current.text(of: path)) } }

/// The bytes of a file beside the lesson, such as weights in the safetensors format. Stops where it cannot be read.
public func readBytes(_ path: String) -> [UInt8] { trapping { try DataFolder.current.bytes(of: path) } }
