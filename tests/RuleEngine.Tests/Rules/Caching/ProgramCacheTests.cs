using System.Security.Cryptography;
using System.Text;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Binding.Packs;
using RuleEngine.Rules.Caching;
using RuleEngine.Rules.Compilation;
using RuleEngine.Tests.Rules.Binding;

namespace RuleEngine.Tests.Rules.Caching;

/// <summary>What is kept serves exactly as long as compiling the rules would give the same.</summary>
public sealed class ProgramCacheTests : IDisposable
{
    private const string Files = """
        === one/pack.yaml
        pack: one
        language: en
        === one/words.yaml
        define:
          words: [{file: lists/words.txt}, other]
        rules:
          - id: found
            match: $words
            tests:
              - hit: the ((first)) of them
        === one/lists/words.txt
        first
        second
        === two/pack.yaml
        pack: two
        language: ar
        === two/words.yaml
        rules:
          - id: village
            match: «قرية~»
        """;

    private readonly PackFixture _packs = PackFixture.Create(Files);
    private readonly string _folder = Directory.CreateTempSubdirectory("cache").FullName;

    private string CacheFolder => Path.Combine(_folder, "cache");

    public void Dispose()
    {
        _packs.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void The_second_load_gives_what_the_first_gave()
    {
        var first = Load();
        IsKept().ShouldBeTrue();
        var second = Load();
        second.ShouldNotBeSameAs(first);
        ObjectComparison.Difference(first, second).ShouldBeNull();
        second.Rules[0].Location.ToString().ShouldEndWith("/one/words.yaml:4:9");
    }

    [Fact]
    public void Only_the_owner_reads_what_is_kept()
    {
        Load();
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(CacheFolder).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            File.GetUnixFileMode(KeptFile()).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Theory]
    [InlineData("one/pack.yaml", "pack: one\nlanguage: en\nversion: 1.0.0\n")]
    [InlineData("two/words.yaml", "rules:\n  - id: village\n    match: «قرية»\n")]
    [InlineData("one/lists/words.txt", "first\nthird\n")]
    [InlineData("one/more.yaml", "rules:\n  - id: more\n    match: more\n")]
    [InlineData("one/sides.yaml", "conflicts: []\n")]
    [InlineData("one/note.yml", "")]
    [InlineData("one/inner/rules.yaml", "")]
    [InlineData("three/pack.yaml", "pack: three\nlanguage: en\n")]
    public void A_file_that_is_new_or_other_than_it_was_ends_it(string file, string text)
    {
        Load();
        _packs.Write(file, text);
        IsKept().ShouldBeFalse();
    }

    [Theory]
    [InlineData("one/lists/words.txt")]
    [InlineData("two/words.yaml")]
    [InlineData("two/pack.yaml")]
    public void A_file_that_is_gone_ends_it(string file)
    {
        Load();
        File.Delete(Path.Combine(_packs.Folder, file));
        IsKept().ShouldBeFalse();
    }

    [Fact]
    public void A_file_that_has_become_a_link_out_of_its_pack_ends_it()
    {
        Load();
        var (file, outside) = (Path.Combine(_packs.Folder, "two", "words.yaml"), Path.Combine(_folder, "words.yaml"));
        File.Move(file, outside);
        File.CreateSymbolicLink(file, outside);
        IsKept().ShouldBeFalse();
    }

    [Fact]
    public void Other_rules_come_to_other_findings_at_once()
    {
        Load();
        _packs.Write("one/lists/words.txt", "third\n");
        var rules = RuleSet.LoadCached(CacheFolder, _packs.Folder).RuleSet!;
        var article = new RuleEngine.Articles.Article { Id = "a", Text = "The first and the third came.", Language = "en" };
        rules.Evaluate(article).Findings.ShouldHaveSingleItem().Place!.Text.ShouldBe("third");
    }

    [Fact]
    public void Of_a_file_that_is_not_whole_nothing_is_read()
    {
        Load();
        var whole = File.ReadAllBytes(KeptFile());
        for (var length = 0; length < whole.Length; length += 1 + (length / 8))
        {
            File.WriteAllBytes(KeptFile(), whole[..length]);
            IsKept().ShouldBeFalse($"{length} bytes");
        }
    }

    [Fact]
    public void Of_a_file_with_one_wrong_bit_nothing_is_read()
    {
        Load();
        var bytes = File.ReadAllBytes(KeptFile());
        for (var i = 0; i < bytes.Length; i += 1 + (i / 16))
        {
            bytes[i] ^= 1;
            File.WriteAllBytes(KeptFile(), bytes);
            IsKept().ShouldBeFalse($"byte {i}");
            bytes[i] ^= 1;
        }
    }

    [Fact]
    public void What_another_build_has_written_is_not_read()
    {
        Load();
        var bytes = File.ReadAllBytes(KeptFile());
        var own = Encoding.Unicode.GetBytes(CacheBuild.Name[..8]);
        Encoding.Unicode.GetBytes("01234567").CopyTo(bytes, bytes.AsSpan().IndexOf(own));
        SHA256.HashData(bytes.AsSpan(SHA256.HashSizeInBytes), bytes);
        File.WriteAllBytes(KeptFile(), bytes);
        IsKept().ShouldBeFalse();
    }

    [Fact]
    public void Where_nothing_can_be_kept_rules_load_as_ever()
    {
        File.WriteAllText(CacheFolder, "no folder");
        Load().Rules.Length.ShouldBe(2);
        Load().Rules.Length.ShouldBe(2);
    }

    [Fact]
    public void Rules_of_which_there_is_something_to_say_are_not_kept()
    {
        _packs.Write("one/note.yml", "");
        RuleSet.LoadCached(CacheFolder, _packs.Folder).Diagnostics.ShouldHaveSingleItem();
        RuleSet.LoadCached(CacheFolder, _packs.Folder).Diagnostics.ShouldHaveSingleItem();
        IsKept().ShouldBeFalse();
    }

    [Fact]
    public void Rules_with_errors_are_not_kept()
    {
        _packs.Write("one/more.yaml", "rules:\n  - id: more\n    match: $unknown\n");
        RuleSet.LoadCached(CacheFolder, _packs.Folder).RuleSet.ShouldBeNull();
        IsKept().ShouldBeFalse();
    }

    [Fact]
    public void Many_may_load_at_once()
    {
        var loaded = new RuleSetProgram[16];
        Parallel.For(0, loaded.Length, i => loaded[i] = Load());
        loaded.ShouldAllBe(program => ObjectComparison.Difference(loaded[0], program) == null);
        IsKept().ShouldBeTrue();
        Directory.GetFiles(CacheFolder).ShouldHaveSingleItem();
    }

    [Fact]
    public void What_is_not_used_any_more_goes_and_what_is_not_ours_stays()
    {
        Directory.CreateDirectory(CacheFolder);
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        for (var i = 0; i < 30; i++)
        {
            var path = Path.Combine(CacheFolder, $"{i:x32}.rules");
            File.WriteAllText(path, "");
            File.SetLastWriteTimeUtc(path, now - TimeSpan.FromDays(2 * i));
        }

        var other = Path.Combine(CacheFolder, "mine.rules");
        File.WriteAllText(other, "");
        File.SetLastWriteTimeUtc(other, now - TimeSpan.FromDays(100));
        Load();
        IsKept().ShouldBeTrue();
        File.Exists(other).ShouldBeTrue();
        Directory.GetFiles(CacheFolder).Length.ShouldBe(1 + 16);
    }

    private RuleSetProgram Load()
    {
        var (program, diagnostics) = RuleSetBuilder.Build([_packs.Folder], new ProgramCache(CacheFolder));
        diagnostics.ShouldBeEmpty();
        return program!;
    }

    private bool IsKept() =>
        new ProgramCache(CacheFolder).Read([_packs.Folder], PackFinder.Find([_packs.Folder], new DiagnosticBag())) is not null;

    private string KeptFile() => Directory.GetFiles(CacheFolder).Single();
}
