using RuleEngine.Rules.Binding;

namespace RuleEngine.Tests.Rules.Binding;

public sealed class MarkedTextTests
{
    [Theory]
    [InlineData("The ((militia)) attacked.", "The militia attacked.", "4+7")]
    [InlineData("((A)) and ((B))", "A and B", "0+1 6+1")]
    [InlineData("(a) ((b)) (c)", "(a) b (c)", "4+1")]
    [InlineData("(((a)))", "(a)", "0+2")]
    [InlineData("No mark.", "No mark.", "")]
    [InlineData("", "", "")]
    public void Marks_are_taken_out_of_the_text(string marked, string text, string marks)
    {
        var read = MarkedText.Read(marked);

        read.Problem.ShouldBeNull();
        string.Join(' ', read.Marks.Select(static mark => $"{mark.Start}+{mark.Length}")).ShouldBe(marks);
        read.Text.ShouldBe(text);
    }
}
