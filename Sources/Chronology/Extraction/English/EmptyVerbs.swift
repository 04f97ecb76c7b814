/// Verbs that say that something was, and not what: two clauses that share one have nothing in common yet.
enum EmptyVerbs {
  static let all: WordSet = [
    "be", "have", "do", "occur", "happen", "take", "make", "come", "go", "get", "give", "put", "see", "show", "use",
    "include", "involve", "become", "remain", "continue", "keep", "bring", "follow", "begin", "start", "end", "set",
    "appear", "feature", "base", "know", "name", "mark", "lead", "run", "turn", "provide",
  ]
}
