using System.Reflection;

namespace RuleEngine.Tests.House.Layering;

public sealed class LayeringTests
{
    private static readonly LayerTable House = new(
        "RuleEngine",
        layers: new Dictionary<string, string[]>
        {
            ["Diagnostics"] = [],
            ["Articles"] = [],

            // Structure reads tokens, and the readers make structure.
            ["Articles.Text"] = ["Articles", "Diagnostics"],
            ["Articles.Structure"] = ["Articles", "Articles.Text", "Diagnostics"],
            ["Articles.Reading"] = ["Articles", "Articles.Text", "Articles.Structure", "Diagnostics"],

            ["Rules.Syntax"] = ["Diagnostics"],
            ["Rules.Binding"] = ["Rules.Syntax", "Articles", "Articles.Text", "Diagnostics"],
            ["Rules.Compilation"] = ["Rules.Binding", "Articles", "Articles.Text", "Diagnostics"],
            ["Rules.Caching"] = ["Rules.Compilation", "Rules.Binding", "Articles", "Articles.Text", "Diagnostics"],
            ["Evaluation"] = ["Rules.Compilation", "Articles", "Articles.Text", "Articles.Structure", "Articles.Reading", "Diagnostics"],

            // What a rule is comes from its program, what it found from its evaluation.
            ["Measuring"] = ["Evaluation", "Rules.Compilation", "Articles", "Articles.Text", "Articles.Structure", "Articles.Reading", "Diagnostics"],
            ["Reporting"] = ["Measuring", "Evaluation", "Articles", "Articles.Text", "Articles.Structure", "Articles.Reading", "Diagnostics"],

            // The tests of a rule, and the parts of it that none of them exercises, are parts of its program.
            ["Testing"] = ["Evaluation", "Rules.Compilation", "Articles", "Articles.Text", "Articles.Structure", "Articles.Reading", "Diagnostics"],
            [""] =
            [
                "Diagnostics", "Articles", "Articles.Text", "Articles.Structure", "Articles.Reading",
                "Rules.Syntax", "Rules.Binding", "Rules.Compilation", "Rules.Caching", "Evaluation", "Measuring", "Reporting", "Testing",
            ],
        },
        packages: new Dictionary<string, string[]>
        {
            ["YamlDotNet"] = ["Rules.Syntax.Yaml", "Articles.Reading.FrontMatter"],
            ["Sprache"] = ["Rules.Syntax.Grammar", "Rules.Syntax.PatternParser"],

            // The command line's own.
            ["Spectre.Console"] = [],
            ["System.CommandLine"] = [],

            // A trimmed native program can neither compile nor emit code.
            ["Microsoft.CodeAnalysis"] = [],
            ["System.Reflection.Emit"] = [],
            ["System.Linq.Expressions"] = [],
        });

    private static readonly LayerTable Fixture = new(
        "RuleEngine.Tests.House.Layering.Fixtures",
        layers: new Dictionary<string, string[]> { ["Upper"] = ["Lower"], ["Lower"] = [] },
        packages: new Dictionary<string, string[]> { ["System.Text.RegularExpressions"] = ["Upper"] });

    private static readonly Lazy<IReadOnlyList<TypeDependency>> FixtureDependencies =
        new(() => DependencyReader.Read(typeof(LayeringTests).Assembly.Location));

    [Fact]
    public void The_library_keeps_to_its_layers()
    {
        var dependencies = DependencyReader.Read(Assembly.Load("RuleEngine").Location);

        dependencies.ShouldNotBeEmpty();
        House.Violations(dependencies).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Derives", "UpperBase")]
    [InlineData("Provides", "IUpper")]
    [InlineData("Holds", "UpperBase")]
    [InlineData("Takes", "UpperBase")]
    [InlineData("Returns", "UpperBase")]
    [InlineData("Lists", "UpperBase")]
    [InlineData("Constrains`1", "UpperBase")]
    [InlineData("Marked", "UpperAttribute")]
    [InlineData("MarkedWithType", "UpperBase")]
    [InlineData("Calls", "UpperCalls")]
    [InlineData("Creates", "UpperBase")]
    [InlineData("NamesInGenericCall", "UpperBase")]
    [InlineData("NamesInTypeOf", "UpperBase")]
    [InlineData("CallsAfterSwitch", "UpperCalls")]
    [InlineData("CallsInLambda", "UpperCalls")]
    [InlineData("CallsInIterator", "UpperCalls")]
    [InlineData("CallsWhenAwaited", "UpperCalls")]
    [InlineData("Catches", "UpperException")]
    [InlineData("ReadsField", "UpperCalls")]
    public void A_mention_of_a_higher_layer_is_found(string offender, string mentioned) =>
        ViolationsOf(offender).ShouldContain(
            $"{NameOf(offender)} -> {typeof(Fixtures.Upper.UpperBase).Namespace}.{mentioned}: Lower may not use Upper");

    [Fact]
    public void A_package_in_the_wrong_layer_is_found() =>
        ViolationsOf("UsesPackage").ShouldContain(
            $"{NameOf("UsesPackage")} -> System.Text.RegularExpressions.Regex: may not use System.Text.RegularExpressions");

    [Fact]
    public void A_type_that_keeps_to_itself_is_left_alone() => ViolationsOf("Innocent").ShouldBeEmpty();

    [Fact]
    public void A_layer_may_use_what_the_table_says() =>
        Fixture.Violations(FixtureDependencies.Value).ShouldAllBe(line => line.Contains(".Lower.Offenders.", StringComparison.Ordinal));

    [Fact]
    public void A_namespace_that_the_table_does_not_know_is_found()
    {
        var table = new LayerTable(
            "RuleEngine.Tests.House.Layering.Fixtures",
            new Dictionary<string, string[]> { ["Lower"] = ["Upper"] },
            new Dictionary<string, string[]>());

        table.Violations(FixtureDependencies.Value)
            .ShouldContain("RuleEngine.Tests.House.Layering.Fixtures.Upper.UpperException: `RuleEngine.Tests.House.Layering.Fixtures.Upper` is no layer of the table");
    }

    private static IEnumerable<string> ViolationsOf(string offender) =>
        Fixture.Violations(FixtureDependencies.Value.Where(dependency => dependency.From.FullName == NameOf(offender)));

    private static string NameOf(string offender) => $"{typeof(Fixtures.Lower.Offenders).FullName}.{offender}";
}
