using System.Text;
using RuleEngine.Diagnostics;

namespace RuleEngine.Tests.Diagnostics;

public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData(0x61, 1)]
    [InlineData(0x645, 1)]
    [InlineData(0x64E, 0)]
    [InlineData(0x651, 0)]
    [InlineData(0x670, 0)]
    [InlineData(0x640, 1)]
    [InlineData(0x300, 0)]
    [InlineData(0x20DD, 0)]
    [InlineData(0x200D, 0)]
    [InlineData(0x200F, 0)]
    [InlineData(0xA0, 1)]
    [InlineData(0xAD, 1)]
    [InlineData(0x8A18, 2)]
    [InlineData(0xAC00, 2)]
    [InlineData(0x1161, 0)]
    [InlineData(0xFF21, 2)]
    [InlineData(0x1F44D, 2)]
    [InlineData(0x1F1E6, 1)]
    [InlineData(0x20000, 2)]
    [InlineData(0x2026, 1)]
    public void A_character_takes_the_columns_that_terminals_give_it(int codePoint, int columns) =>
        DisplayWidth.Of(new Rune(codePoint)).ShouldBe(columns);
}
