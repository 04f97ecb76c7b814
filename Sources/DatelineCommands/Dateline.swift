internal import ArgumentParser

/// The program: the commands, and what they have in common.
struct Dateline: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline",
    abstract: "Makes a sourced chronology out of dated news articles, and a web site out of the chronology.",
    discussion: """
      Articles are Markdown files with front matter, in content/articles. Every time expression in them is resolved \
      against the article's publication date; what several articles report of one event becomes one entry that keeps \
      every source, every quote, and how each date was found.

        dateline build                       content + templates to site
        dateline serve                       look at it in a browser
        dateline explain content/articles/example.md:12
                                             why a date is what it is
        dateline resolve "last week Thursday" --published 2025-02-11

      Results go to the standard output, everything else to the standard error. The status is 0 when all is well, 1 \
      when the content has errors (or the two sides of `diff` differ), 2 when the command could not do its work.
      """,
    version: DatelineTool.version,
    subcommands: [
      Build.self, Check.self, Serve.self, Publish.self, DigestCommand.self, Names.self, Explain.self, Resolve.self,
      Tag.self,
      Rules.self, Diff.self,
      Evaluate.self,
    ]
  )
}
