using System.Collections.Immutable;
using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Syntax.Yaml;

/// <summary>Reads a whole file as a map of keys.</summary>
/// <remarks>
/// The YAML library stops at the first slip. Then the file is cut where a reader's eye would cut it (at keys in the first
/// column, and below <c>define:</c> and <c>rules:</c> at the beginning of each definition and rule) and every piece is read by
/// itself, so that one bad rule hides nothing but itself. Within a piece, the line of the slip is painted over and the rest is
/// read again, so that one bad line hides nothing but itself.
/// </remarks>
internal sealed class YamlFileReader
{
    /// <summary>Of one definition or rule; whoever made more slips in it reads the first ones first.</summary>
    private const int MostSlips = 8;

    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly ImmutableArray<int> _tabs;
    private HashSet<(string Id, TextSpan? Span)>? _reported;

    private YamlFileReader(SourceText source, DiagnosticBag diagnostics)
    {
        _source = source;
        _diagnostics = diagnostics;
        _tabs = FileChecks.IndentingTabs(source);
    }

    /// <summary>The file's map; null where there is none, which is reported.</summary>
    public static YamlMap? Read(SourceText source, string example, DiagnosticBag diagnostics)
    {
        if (FileChecks.Unreadable(source) is { } unreadable)
        {
            diagnostics.Add(unreadable);
            return null;
        }

        var reader = new YamlFileReader(source, diagnostics);
        if (!reader._tabs.IsEmpty)
        {
            diagnostics.Add(FileChecks.Tabs(source, reader._tabs));
        }

        return reader.Read(example);
    }

    private YamlMap? Read(string example)
    {
        var start = FileChecks.BehindByteOrderMark(_source.Text);
        var found = new DiagnosticBag();
        var (value, failure) = YamlReader.Read(new YamlPiece(_source, start, _source.Text.Length), found);
        if (failure is null)
        {
            _diagnostics.AddRange(found);
            return AsMap(value, example);
        }

        var errors = _diagnostics.Count;
        var pairs = FilePieces.Of(_source, start).SelectMany(ReadSection).ToImmutableArray();
        if (_diagnostics.Count == errors)
        {
            // Every piece reads well, so the slip lies between them.
            _diagnostics.AddRange(found);
            Report(failure, start, _source.Text.Length);
        }

        return pairs.IsEmpty && value is not YamlMap
            ? AsMap(value, example)
            : new YamlMap(pairs.IsEmpty ? value!.Location : pairs[0].Key.Location, pairs, IsFlow: false, IsPartial: true);
    }

    private YamlMap? AsMap(YamlValue? value, string example)
    {
        if (value is YamlMap map)
        {
            return map;
        }

        _diagnostics.Add(value is null or YamlScalar { IsMissing: true }
            ? SyntaxDiagnostics.EmptyFile.About(_source.Path, "the file is empty", $"it begins with {example}")
            : SyntaxDiagnostics.WrongKind.At(
                FirstLine(value.Location), "the file holds no keys", "expected a key", $"it begins with {example}"));
        return null;
    }

    private IEnumerable<YamlPair> ReadSection(FileSection section)
    {
        if (section.Parts.IsEmpty)
        {
            return ReadPiece(section.Start, section.End) is YamlMap map ? map.Pairs : [];
        }

        var header = ReadPiece(section.Start, section.Parts[0].Start);
        if (header is not YamlMap { Pairs: [var pair] })
        {
            return [];
        }

        var values = section.Parts.Select(part => ReadPiece(part.Start, part.End)).ToList();
        var location = new SourceLocation(_source, TextSpan.FromBounds(section.Parts[0].Start, section.End));
        return [pair with { Value = Join(values, location) }];
    }

    private static YamlValue Join(List<YamlValue?> values, SourceLocation location) => values.Exists(static value => value is YamlList)
        ? new YamlList(location, [.. values.OfType<YamlList>().SelectMany(static list => list.Items)], IsFlow: false, IsPartial: true)
        : new YamlMap(location, [.. values.OfType<YamlMap>().SelectMany(static map => map.Pairs)], IsFlow: false, IsPartial: true);

    private YamlValue? ReadPiece(int start, int end)
    {
        var piece = new YamlPiece(_source, start, end);
        for (var slips = 1; ; slips++)
        {
            var found = new DiagnosticBag();
            var (value, failure) = YamlReader.Read(piece, found);
            if (failure is not null)
            {
                Report(failure, start, end);
            }

            if (failure is null || failure.Reason.Length == 0 || slips == MostSlips || !piece.TryBlank(failure))
            {
                _diagnostics.AddRange(found);
                return value;
            }
        }
    }

    // A failure without a reason has been reported where it happened, and so have tabs, which explain any failure around them.
    private void Report(YamlFailure failure, int start, int end)
    {
        if (failure.Reason.Length == 0 || _tabs.Any(tab => tab >= start && tab < end))
        {
            return;
        }

        var diagnostic = YamlFailures.Explain(_source, start, failure);
        _reported ??= [];
        if (_reported.Add((diagnostic.Id, diagnostic.Primary?.Location.Span)))
        {
            _diagnostics.Add(diagnostic);
        }
    }

    private static SourceLocation FirstLine(SourceLocation location)
    {
        var line = location.Source.LineAt(location.Position.Line);
        return location with { Span = TextSpan.FromBounds(location.Span.Start, Math.Max(location.Span.Start, Math.Min(line.End, location.Span.End))) };
    }
}
