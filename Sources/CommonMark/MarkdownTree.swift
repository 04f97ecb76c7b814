private import CArena
import CCMark

/// A Markdown text as libcmark parses it; this file is the only one that speaks C.
///
/// The tree owns every node that was made for it, and all are gone at its end: they lie in the thread's arena, but for
/// those of a tree that is parsed while another of the thread is in use. So a tree stays on the thread that it was parsed
/// on, which it does, as it can be neither copied nor sent.
@safe
struct MarkdownTree: ~Copyable {
  private let root: OpaquePointer
  private let isInArena: Bool

  /// Parses bytes that are UTF-8 and hold no NUL.
  ///
  /// - Complexity: O(*n*), as libcmark has it.
  init?(parsing bytes: [UInt8], in range: Range<Int>) {
    isInArena = arena_enter()
    let memory = unsafe isInArena ? NodeMemory.arena : cmark_get_default_mem_allocator()
    let parser = unsafe cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, memory)
    unsafe bytes.withUnsafeBytes { buffer in
      let slice = unsafe UnsafeRawBufferPointer(rebasing: buffer[range])
      guard let base = slice.baseAddress else { return }
      unsafe cmark_parser_feed(parser, base.assumingMemoryBound(to: CChar.self), slice.count)
    }
    let parsed = unsafe cmark_parser_finish(parser)
    unsafe cmark_parser_free(parser)
    guard let parsed = unsafe parsed else {
      if isInArena { arena_leave() }
      return nil
    }
    unsafe root = parsed
  }

  deinit {
    if isInArena { arena_leave() } else { unsafe cmark_node_free(root) }
  }

  /// Visits each node, those that hold others once on the way in and once on the way out.
  ///
  /// The tree must not change meanwhile.
  func walk(_ visit: (_ node: MarkdownNode, _ isEntering: Bool) -> Void) {
    unsafe MarkdownNode(root).walk(visit)
  }

  /// The tree as HTML; raw HTML in it is left out.
  func html() -> [UInt8] {
    guard let rendered = unsafe cmark_render_html(root, CMARK_OPT_DEFAULT) else { return [] }
    defer { if !isInArena { unsafe cmark_get_default_mem_allocator().pointee.free(rendered) } }
    return unsafe Array(UnsafeRawBufferPointer(start: rendered, count: strlen(rendered)))
  }
}

/// Where libcmark has the memory of trees from.
private enum NodeMemory {
  /// The arena of the thread that is asking.
  nonisolated(unsafe) static let arena: UnsafeMutablePointer<cmark_mem> = {
    let memory = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
    unsafe memory.initialize(to: cmark_mem(calloc: arena_calloc, realloc: arena_realloc, free: arena_free))
    return unsafe memory
  }()
}

/// One node of a `MarkdownTree`; it must not outlive the tree.
@safe
struct MarkdownNode {
  private let pointer: OpaquePointer

  enum Kind {
    case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image, custom
  }

  fileprivate init(_ pointer: OpaquePointer) { unsafe self.pointer = pointer }

  private init?(_ pointer: OpaquePointer?) {
    guard let pointer = unsafe pointer else { return nil }
    unsafe self.init(pointer)
  }

  var kind: Kind {
    switch unsafe cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_DOCUMENT: .document
    default: .custom
    }
  }

  /// The line of the node's first byte, from 1; libcmark says so reliably of blocks only.
  var startLine: Int { Int(unsafe cmark_node_get_start_line(pointer)) }
  /// The last line of a block, from 1.
  var endLine: Int { Int(unsafe cmark_node_get_end_line(pointer)) }
  /// The column of a block's first byte, from 1, in bytes.
  var startColumn: Int { Int(unsafe cmark_node_get_start_column(pointer)) }
  var headingLevel: Int { Int(unsafe cmark_node_get_heading_level(pointer)) }
  var parent: MarkdownNode? { unsafe MarkdownNode(cmark_node_parent(pointer)) }
  var firstChild: MarkdownNode? { unsafe MarkdownNode(cmark_node_first_child(pointer)) }
  var next: MarkdownNode? { unsafe MarkdownNode(cmark_node_next(pointer)) }

  /// The address of a link or image, entities and escapes resolved.
  var address: [UInt8] { unsafe Self.bytes(cmark_node_get_url(pointer)) }
  /// What stands after the opening fence of a code block.
  var fenceInfo: [UInt8] { unsafe Self.bytes(cmark_node_get_fence_info(pointer)) }
  /// The text of a leaf: text, code or HTML.
  var literal: [UInt8] { unsafe Self.bytes(cmark_node_get_literal(pointer)) }

  /// Lends the text of a leaf without copying it.
  func withLiteral(_ body: (Span<UInt8>) -> Void) {
    guard let characters = unsafe cmark_node_get_literal(pointer) else { return }
    let start = unsafe UnsafeRawPointer(characters).assumingMemoryBound(to: UInt8.self)
    let buffer = unsafe UnsafeBufferPointer(start: start, count: strlen(characters))
    unsafe body(buffer.span)
  }

  /// How many bytes the text of a leaf has.
  var literalCount: Int { unsafe cmark_node_get_literal(pointer).map { unsafe strlen($0) } ?? 0 }

  /// Whether a leaf has no text.
  var isEmpty: Bool { unsafe cmark_node_get_literal(pointer)?.pointee ?? 0 == 0 }

  private static func bytes(_ characters: UnsafePointer<CChar>?) -> [UInt8] {
    guard let characters = unsafe characters else { return [] }
    return unsafe Array(UnsafeRawBufferPointer(start: characters, count: strlen(characters)))
  }

  /// A number that the caller keeps with the node, 0 at first.
  var tag: Int {
    get { unsafe Int(bitPattern: cmark_node_get_user_data(pointer)) }
    nonmutating set { unsafe cmark_node_set_user_data(pointer, UnsafeMutableRawPointer(bitPattern: newValue)) }
  }

  /// Visits this node and all below it, those that hold others once on the way in and once on the way out.
  func walk(_ visit: (_ node: MarkdownNode, _ isEntering: Bool) -> Void) {
    let iterator = unsafe cmark_iter_new(pointer)
    defer { unsafe cmark_iter_free(iterator) }
    while true {
      let event = unsafe cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(iterator) else { return }
      unsafe visit(MarkdownNode(node), event == CMARK_EVENT_ENTER)
    }
  }
}

// MARK: - Changing the tree

extension MarkdownNode {
  /// Takes the node out of the tree, with all that it holds.
  func remove() { unsafe cmark_node_free(pointer) }

  /// Takes the node out of the tree and leaves what it holds in its place.
  func replaceWithContents() {
    while let child = firstChild { insertBefore(child) }
    remove()
  }

  /// Puts a node, new or from elsewhere in the tree, before this one.
  func insertBefore(_ node: MarkdownNode) { unsafe cmark_node_insert_before(pointer, node.pointer) }

  func append(_ child: MarkdownNode) { unsafe cmark_node_append_child(pointer, child.pointer) }

  func setHeadingLevel(_ level: Int) { unsafe cmark_node_set_heading_level(pointer, Int32(level)) }

  func setLiteral(_ bytes: [UInt8]) {
    unsafe cmark_node_set_literal(pointer, String(decoding: bytes, as: UTF8.self))
  }

  /// Makes a leaf of the given kind and puts it before this node.
  func insertLeafBefore(_ kind: Kind, _ bytes: [UInt8] = []) -> MarkdownNode? {
    let type =
      switch kind {
      case .code: CMARK_NODE_CODE
      case .lineBreak: CMARK_NODE_LINEBREAK
      default: CMARK_NODE_TEXT
      }
    guard let leaf = unsafe MarkdownNode(cmark_node_new_with_mem(type, NodeMemory.arena)) else { return nil }
    if kind != .lineBreak { leaf.setLiteral(bytes) }
    insertBefore(leaf)
    return leaf
  }

  /// Makes a link with the given text and puts it before this node.
  func insertLinkBefore(address: [UInt8], text: [UInt8]) {
    guard let link = unsafe MarkdownNode(cmark_node_new_with_mem(CMARK_NODE_LINK, NodeMemory.arena)) else { return }
    unsafe cmark_node_set_url(link.pointer, String(decoding: address, as: UTF8.self))
    insertBefore(link)
    guard let leaf = unsafe MarkdownNode(cmark_node_new_with_mem(CMARK_NODE_TEXT, NodeMemory.arena)) else { return }
    leaf.setLiteral(text)
    link.append(leaf)
  }

  /// Makes an inline that writes trusted HTML around what is put into it, and puts it before this node.
  func insertWrapperBefore(opening: String, closing: String) -> MarkdownNode? {
    guard let wrapper = unsafe MarkdownNode(cmark_node_new_with_mem(CMARK_NODE_CUSTOM_INLINE, NodeMemory.arena)) else {
      return nil
    }
    unsafe cmark_node_set_on_enter(wrapper.pointer, opening)
    unsafe cmark_node_set_on_exit(wrapper.pointer, closing)
    insertBefore(wrapper)
    return wrapper
  }

  /// Puts trusted HTML in the place of a block.
  func replaceBlock(withHTML html: String) {
    if let block = unsafe MarkdownNode(cmark_node_new_with_mem(CMARK_NODE_CUSTOM_BLOCK, NodeMemory.arena)) {
      unsafe cmark_node_set_on_enter(block.pointer, html)
      insertBefore(block)
    }
    remove()
  }
}
