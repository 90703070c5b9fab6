using System.Collections.Immutable;
using RuleEngine.Articles.Text;
using RuleEngine.Diagnostics;
using RuleEngine.Rules.Binding.Packs;
using RuleEngine.Rules.Binding.Words;

namespace RuleEngine.Rules.Binding;

/// <summary>Binds the files of all packs at once, and tells what is wrong in the order of packs, parts and files.</summary>
internal static class PackBinder
{
    /// <param name="packs">The packs in the order of their names.</param>
    /// <param name="symbols">The names of each.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static ImmutableArray<BoundPack> BindAll(
        IReadOnlyList<LoadedPack> packs, IReadOnlyDictionary<string, PackSymbols> symbols, DiagnosticBag diagnostics)
    {
        var scopes = ScopesOf(packs, symbols);
        var places = packs.SelectMany(static (pack, i) => pack.Files.Select(file => KeyValuePair.Create(i, file))).ToList();
        var files = new BoundFile[places.Count];
        Parallel.For(0, files.Length, i =>
        {
            var scope = scopes[places[i].Key];
            files[i] = new FileBinder(scope with { Lists = scope.Lists.ForAnotherFile() }).Bind(places[i].Value);
        });

        var bound = ImmutableArray.CreateBuilder<BoundPack>(packs.Count);
        var next = 0;
        for (var i = 0; i < packs.Count; i++)
        {
            bound.Add(Join(packs[i], scopes[i].Words, files.AsSpan(next, packs[i].Files.Length).ToArray(), diagnostics));
            next += packs[i].Files.Length;
        }

        return bound.MoveToImmutable();
    }

    /// <summary>What binding each pack needs. Packs of one language share its words.</summary>
    private static BindingScope[] ScopesOf(IReadOnlyList<LoadedPack> packs, IReadOnlyDictionary<string, PackSymbols> symbols)
    {
        var wordsOf = new Dictionary<string, RuleWords>(StringComparer.Ordinal);
        var scopes = new BindingScope[packs.Count];
        for (var i = 0; i < scopes.Length; i++)
        {
            var pack = packs[i];
            var language = Languages.Find(pack.Language);
            if (!wordsOf.TryGetValue(language.Code, out var words))
            {
                words = new RuleWords(language);
                wordsOf.Add(language.Code, words);
            }

            var lists = new WordListReader(new WordListFiles(pack.Folder));
            scopes[i] = new BindingScope(symbols[pack.Name], pack.Language, words, lists, pack.Sides, symbols, []);
        }

        return scopes;
    }

    private static BoundPack Join(LoadedPack pack, RuleWords words, BoundFile[] files, DiagnosticBag diagnostics)
    {
        // Each file tells what is wrong with a word list that it names; the first that does is enough.
        var told = new HashSet<Diagnostic>(ReferenceEqualityComparer.Instance);
        var found = files.SelectMany(static file => file.OfDefinitions)
            .Concat(files.SelectMany(static file => file.OfAttribution))
            .Concat(files.SelectMany(static file => file.OfRules));
        diagnostics.AddRange(found.Where(told.Add));
        return new BoundPack(pack.Name, pack.Language, pack.Manifest.Name.Location)
        {
            Version = pack.Version.ToString(),
            Title = pack.Manifest.Title?.Value ?? pack.Name,
            Requires = [.. pack.Manifest.Requires.Select(static requirement => requirement.Pack.Value)],
            Definitions = [.. files.SelectMany(static file => file.Definitions)],
            Attributions = [.. files.Select(static file => file.Attribution).OfType<BoundAttribution>()],
            Rules = [.. files.SelectMany(static file => file.Rules)],
            Conflicts = new SidesBinder(new TermBinder(words, diagnostics), diagnostics).Bind(pack.Sides),
        };
    }
}
