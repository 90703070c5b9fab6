using RuleEngine.Rules.Binding;

namespace RuleEngine.Tests.Rules.Binding;

public sealed class DependencyOrderTests
{
    [Theory]
    [InlineData("a b c", "a b c", "")]
    [InlineData("a:b b:c c", "c b a", "")]
    [InlineData("a:b,c b:d c:d d", "d b c a", "")]
    [InlineData("a:a", "a", "a")]
    [InlineData("a:b b:c c:b", "c b a", "b>c")]
    [InlineData("a:b b:a c:d d:c", "b a d c", "a>b c>d")]
    public void Things_stand_behind_what_they_depend_on_and_circles_are_found(string graph, string order, string circles)
    {
        var edges = graph.Split(' ').Select(static part => part.Split(':')).ToDictionary(
            static part => part[0],
            static part => part.Length == 1 ? [] : part[1].Split(','));

        var found = DependencyOrder<string>.Of(edges.Keys, name => edges[name]);

        string.Join(' ', found.Order).ShouldBe(order);
        string.Join(' ', found.Circles.Select(static circle => string.Join('>', circle))).ShouldBe(circles);
    }
}
