namespace RuleEngine.Articles.Reading;

/// <summary>A line of a file in bytes, its line feed excluded.</summary>
/// <param name="Number">Which line it is, counted from 1.</param>
/// <param name="Offset">The offset of its first byte in the file.</param>
/// <param name="Bytes">Its bytes, valid until the next line is read; empty where the line is too long.</param>
/// <param name="IsTooLong">Whether it was skipped for its length.</param>
internal readonly record struct ByteLine(int Number, long Offset, ReadOnlyMemory<byte> Bytes, bool IsTooLong);
