import SourceText
import Testing

@Suite("UTF-8 is checked as Unicode defines it")
struct UTF8CheckTests {
  @Test("Every scalar is well-formed")
  func scalars() {
    let refused = (UInt32(1)...0x10FFFF).compactMap(Unicode.Scalar.init).first {
      let bytes = Array(String($0).utf8)
      return UTF8Check.firstFault(in: bytes, 0..<bytes.count) != nil
    }
    #expect(refused == nil)
  }

  @Test(
    "A fault is found where it is",
    arguments: [
      ([0x61, 0x00, 0x62], 1), ([0x80], 0), ([0x61, 0xC0, 0xAF], 1), ([0xC3], 0), ([0xC3, 0x28], 0),
      ([0xE0, 0x80, 0x80], 0), ([0xED, 0xA0, 0x80], 0), ([0xF0, 0x80, 0x80, 0x80], 0), ([0xF4, 0x90, 0x80, 0x80], 0),
      ([0xF5, 0x80, 0x80, 0x80], 0), ([0xE2, 0x82, 0xAC, 0xE2, 0x82], 3), ([0xFF], 0),
    ] as [([UInt8], Int)])
  func faults(_ bytes: [UInt8], _ offset: Int) {
    #expect(UTF8Check.firstFault(in: bytes, 0..<bytes.count) == offset)
  }
}
