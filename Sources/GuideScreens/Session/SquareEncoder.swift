import Canvas

/// Makes a code square of an address; nil when the address has no square.
public typealias SquareEncoder = @Sendable (_ address: String) -> CodeSquare?
