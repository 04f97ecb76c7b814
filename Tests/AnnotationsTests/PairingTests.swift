import Annotations
import Testing

@Suite struct PairingTests {
  /// Gold mentions, mentions of the system, and the partner of each gold one.
  @Test(
    arguments: [
      // Nothing on either side.
      ([], [], []),
      ([0..<4], [], [nil]),
      // One extent, and every way to overlap.
      ([5..<9], [5..<9], [0]),
      ([5..<9], [3..<6], [0]),
      ([5..<9], [8..<12], [0]),
      ([5..<9], [0..<20], [0]),
      ([5..<9], [6..<7], [0]),
      // Adjacent mentions do not overlap.
      ([5..<9], [9..<12], [nil]),
      ([5..<9], [2..<5], [nil]),
      // One mention pairs once: the first that comes.
      ([0..<20], [0..<3, 5..<9], [0]),
      ([0..<3, 5..<9], [0..<20], [0, nil]),
      // A duplicate stays without a partner.
      ([0..<4], [0..<4, 0..<4], [0]),
      ([0..<4, 0..<4], [0..<4], [nil, 0]),
      ([0..<4, 0..<4], [0..<4, 0..<4], [nil, 0]),
      // Once an inner mention has started, the outer one is out of reach.
      ([0..<20, 2..<4], [6..<9], [nil, nil]),
      ([0..<20, 2..<9], [6..<12], [nil, 0]),
      ([6..<9], [0..<20, 2..<4], [nil]),
      // A chain: each overlaps the next.
      ([0..<5, 8..<14], [4..<9, 13..<15], [0, 1]),
      ([0..<10, 10..<20], [5..<15], [0, nil]),
      // Empty mentions overlap what encloses them, and nothing at their own place.
      ([3..<3], [0..<5], [0]),
      ([3..<3], [3..<3], [nil]),
    ] as [([Range<Int>], [Range<Int>], [Int?])])
  func pairsInASweep(gold: [Range<Int>], system: [Range<Int>], partners: [Int?]) {
    let pairing = MentionPairing(gold: gold, system: system)
    #expect(pairing.systemOfGold == partners)
    for (place, partner) in partners.enumerated() {
      if let partner { #expect(pairing.goldOfSystem[partner] == place) }
    }
    #expect(pairing.goldOfSystem.compactMap(\.self).count == partners.compactMap(\.self).count)
  }
}
