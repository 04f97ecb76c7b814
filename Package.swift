// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "dateline",
  // `Array.span` and `String.utf8.span` are of these systems; `Span` itself is older. Linux asks for the compiler alone.
  platforms: [.macOS(.v26), .iOS(.v26), .tvOS(.v26), .watchOS(.v26), .visionOS(.v26)],
  products: [
    .library(name: "CivilTime", targets: ["CivilTime"]),
    .library(name: "TemporalTagging", targets: ["TemporalTagging"]),
    .library(name: "Chronology", targets: ["Chronology"]),
    .executable(name: "dateline", targets: ["dateline"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.0.0"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.26.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0", traits: []),
  ],
  targets: [
    // Days, units, periods and half-open intervals; no dependencies, no Foundation.
    .target(name: "CivilTime"),
    .target(name: "TemporalTagging", dependencies: ["CivilTime"]),

    // Files, places in them, and what is wrong there.
    .target(name: "SourceText"),
    // The hash functions that names and manifests are made with; the C is what asks for a processor's own instructions.
    .target(name: "CSHA256"),
    .target(name: "Digests", dependencies: ["CSHA256"]),
    // JSON (RFC 8259) with the place of every value, in and out.
    .target(name: "JSONText"),
    .systemLibrary(
      name: "CCMark",
      pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]
    ),
    // Memory for libcmark's documents: a parse asks for so many small blocks that the common allocator takes half of it.
    .target(name: "CArena"),
    .target(name: "CommonMark", dependencies: ["CArena", "CCMark", "SourceText"]),
    .target(
      name: "Articles",
      dependencies: [
        "CivilTime", "CommonMark", "JSONText", "SourceText",
        .product(name: "Yams", package: "Yams"),
      ]
    ),

    .target(
      name: "Chronology",
      dependencies: ["Articles", "CivilTime", "CommonMark", "JSONText", "SourceText", "TemporalTagging"]
    ),
    // Texts with their time expressions marked, in the formats of the field, and how far two markings agree.
    .target(name: "Annotations", dependencies: ["CivilTime", "JSONText", "SourceText", "TemporalTagging"]),
    .target(
      name: "StaticSite",
      dependencies: ["Articles", "Chronology", "CivilTime", "CommonMark", "Digests", "SourceText"]
    ),
    .target(
      name: "Publishing",
      dependencies: [
        "Digests", "SourceText",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ]
    ),

    .target(
      name: "DatelineCommands",
      dependencies: [
        "Annotations", "Articles", "Chronology", "CivilTime", "CommonMark", "JSONText", "Publishing", "SourceText",
        "StaticSite", "TemporalTagging",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "FlyingFox", package: "FlyingFox"),
      ]
    ),
    .executableTarget(name: "dateline", dependencies: ["DatelineCommands"]),
    .executableTarget(
      name: "dateline-benchmark",
      dependencies: [
        "Articles", "Chronology", "CivilTime", "CommonMark", "Publishing", "SourceText", "StaticSite",
        "TemporalTagging",
      ]
    ),

    .testTarget(name: "CivilTimeTests", dependencies: ["CivilTime"]),
    .testTarget(name: "TemporalTaggingTests", dependencies: ["CivilTime", "TemporalTagging"]),
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText"]),
    .testTarget(name: "DigestsTests", dependencies: ["Digests"]),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText"]),
    .testTarget(name: "CommonMarkTests", dependencies: ["CommonMark", "SourceText"]),
    .testTarget(name: "ArticlesTests", dependencies: ["Articles", "CivilTime", "CommonMark", "SourceText"]),
    .testTarget(
      name: "ChronologyTests",
      dependencies: ["Articles", "Chronology", "CivilTime", "CommonMark", "SourceText", "TemporalTagging"]
    ),
    .testTarget(
      name: "AnnotationsTests",
      dependencies: ["Annotations", "CivilTime", "SourceText", "TemporalTagging"]
    ),
    .testTarget(
      name: "StaticSiteTests",
      dependencies: [
        "Articles", "Chronology", "CivilTime", "CommonMark", "SourceText", "StaticSite",
        .product(name: "Mustache", package: "swift-mustache"),
      ]
    ),
    .testTarget(name: "PublishingTests", dependencies: ["Digests", "Publishing", "SourceText"]),
    .testTarget(
      name: "DatelineCommandsTests",
      dependencies: [
        "Annotations", "Articles", "Chronology", "CivilTime", "DatelineCommands", "Publishing", "SourceText",
        "StaticSite",
        "TemporalTagging",
      ]
    ),
  ],
  swiftLanguageModes: [.v6]
)

// One loop, so that no target can be stricter or laxer than another. Tests are spared strict memory safety alone:
// the expansion of `#expect` is not ours to annotate.
for target in package.targets where target.type != .system {
  var settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
  if target.type != .test { settings.append(.strictMemorySafety()) }
  target.swiftSettings = (target.swiftSettings ?? []) + settings
}
