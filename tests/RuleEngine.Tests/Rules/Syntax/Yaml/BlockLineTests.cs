using FsCheck;
using FsCheck.Fluent;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Syntax.Yaml;

namespace RuleEngine.Tests.Rules.Syntax.Yaml;

/// <summary>Blocks of one line, which most patterns are, are read without a second reading of the YAML; their places are the same.</summary>
public sealed class BlockLineTests
{
    private static readonly Gen<string> File =
        from header in Gen.Elements("|", ">", "|-", ">-", "|+", ">+", ">2", "|2-", ">-  # why", ">- # «a»")
        from before in Gen.Elements("", "\n", "   \n", "     \n")
        from lines in Gen.Elements("«a»", "قوات ", "  $x", "# a", "«a» or «b»", "").ArrayOf(3)
        from count in Gen.Choose(1, 3)
        from indentation in Gen.Elements("    ", "      ")
        from end in Gen.Elements("", "\n", "\n\n", "\n   \n", "\n  l: m\n")
        from lineEnd in Gen.Elements("\n", "\r\n")
        select $"-\n  k: {header}\n{before}{string.Join('\n', lines.Take(count).Select(line => indentation + line))}{end}".ReplaceLineEndings(lineEnd);

    [Fact]
    public void Both_readings_give_the_same_places() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Arb.From(File), static file =>
        {
            var source = new SourceText("file.yaml", file);
            if (YamlReader.Read(new YamlPiece(source, 0, file.Length), []) is not ({ } value, null))
            {
                return true;
            }

            var scalar = (YamlScalar)((YamlMap)((YamlList)value).Items[0]).Pairs[0].Value;
            var (quick, plain) = (ScalarTextReader.Read(scalar), ScalarTextReader.Reread(scalar));
            return Enumerable.Range(0, scalar.Value.Length + 1).All(start =>
                Enumerable.Range(0, scalar.Value.Length - start + 1).All(length => quick.LocationOf(start, length) == plain.LocationOf(start, length)));
        }));
}
