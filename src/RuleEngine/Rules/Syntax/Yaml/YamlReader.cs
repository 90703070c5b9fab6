using System.Collections.Immutable;
using RuleEngine.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RuleEngine.Rules.Syntax.Yaml;

/// <summary>Reads a stretch of a file as YAML: only texts, lists and maps; whatever else YAML can do is an error.</summary>
internal sealed class YamlReader
{
    /// <summary>No rule needs more than eight levels; the YAML library slows down with the square of nested brackets.</summary>
    private const int DeepestNesting = 32;

    private readonly YamlPiece _piece;
    private readonly SourceText _source;
    private readonly int _base;
    private readonly DiagnosticBag _diagnostics;
    private readonly Stack<OpenCollection> _open = new();
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private YamlValue? _root;
    private bool _isFinished;

    private YamlReader(YamlPiece piece, DiagnosticBag diagnostics)
    {
        _piece = piece;
        _source = piece.Source;
        _base = piece.Start;
        _diagnostics = diagnostics;
    }

    /// <summary>
    /// Reads a piece of a file. On a failure the value holds what was read before it.
    /// </summary>
    public static (YamlValue? Value, YamlFailure? Failure) Read(YamlPiece piece, DiagnosticBag diagnostics)
    {
        var reader = new YamlReader(piece, diagnostics);
        var failure = reader.Run(piece.Text);
        return (reader._root, failure);
    }

    private YamlFailure? Run(string text)
    {
        YamlFailure? failure = null;
        var last = 0;
        try
        {
            var parser = new Parser(new StringReader(text));
            while (failure is null && !_isFinished && parser.MoveNext())
            {
                last = (int)parser.Current!.End.Index;
                failure = Take(parser.Current);
            }
        }
        catch (YamlException exception)
        {
            failure = new YamlFailure(OffsetOf((int)exception.Start.Index), exception.Message, OpenBracket());
        }
        catch (InvalidOperationException exception)
        {
            // The library's scanner loses its way in some unclosed brackets.
            failure = new YamlFailure(OffsetOf(last), exception.Message, OpenBracket());
        }

        if (failure is not null && _open.TryPeek(out var innermost))
        {
            innermost.DropLast(_source.PositionAt(failure.Offset).Line);
        }

        while (_open.TryPop(out var collection))
        {
            var location = LocationOf(collection.Start, Math.Max(collection.Start, last));
            var isInside = collection.IsFlow && _open.TryPeek(out var outer) && outer.IsFlow;
            Add(isInside ? new YamlUnreadable(location) : collection.Close(location, isPartial: true));
        }

        return failure;
    }

    private YamlFailure? Take(ParsingEvent @event)
    {
        switch (@event)
        {
            case Scalar scalar:
                Check(scalar);
                Add(scalar.Value.Length == 0 && _piece.IsLost(OffsetOf((int)scalar.Start.Index))
                    ? new YamlUnreadable(LocationOf(scalar))
                    : new YamlScalar(LocationOf(scalar), scalar.Value, StyleOf(scalar.Style)));
                return null;
            case SequenceStart sequence:
                Check(sequence);
                return Enter(new OpenList((int)sequence.Start.Index, sequence.Style == SequenceStyle.Flow));
            case MappingStart mapping:
                Check(mapping);
                return Enter(new OpenMap((int)mapping.Start.Index, mapping.Style == MappingStyle.Flow));
            case SequenceEnd or MappingEnd:
                var collection = _open.Pop();
                Add(collection.Close(LocationOf(collection.Start, EndOf(collection, (int)@event.End.Index)), _piece.HasLostLines));
                return null;
            case AnchorAlias alias:
                Check(alias);
                Add(new YamlUnreadable(LocationOf(alias)));
                return null;
            case DocumentStart when _root is not null:
                _diagnostics.Add(YamlErrors.SecondDocument(LocationOf(@event)));
                _isFinished = true;
                return null;
            default:
                return null;
        }
    }

    private YamlFailure? Enter(OpenCollection collection)
    {
        _open.Push(collection);
        if (_open.Count <= DeepestNesting)
        {
            return null;
        }

        _diagnostics.Add(YamlErrors.TooDeep(LocationOf(collection.Start, collection.Start + 1), DeepestNesting));
        return new YamlFailure(_base + collection.Start, "");
    }

    private void Add(YamlValue value)
    {
        if (_open.TryPeek(out var collection))
        {
            collection.Add(value, _diagnostics);
        }
        else
        {
            _root ??= value;
        }
    }

    // An alias of an anchor that has been reported is the same mistake; one without is a word that begins with an asterisk.
    private void Check(AnchorAlias alias)
    {
        if (!_anchors.Contains(alias.Value.Value))
        {
            _diagnostics.Add(YamlErrors.Alias(LocationOf(alias)));
        }
    }

    private void Check(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            _anchors.Add(node.Anchor.Value);
            _diagnostics.Add(YamlErrors.Anchor(LocationOf((int)node.Start.Index, (int)node.Start.Index + node.Anchor.Value.Length + 1)));
        }

        if (!node.Tag.IsEmpty)
        {
            _diagnostics.Add(YamlErrors.Tag(LocationOf((int)node.Start.Index, (int)node.Start.Index + node.Tag.Value.Length)));
        }
    }

    // The library ends a list in brackets before its closing bracket.
    private int EndOf(OpenCollection collection, int end) =>
        collection.IsFlow && OffsetOf(end) < _source.Text.Length && _source.Text[OffsetOf(end)] is ']' or '}' ? end + 1 : end;

    private int? OpenBracket() => _open.FirstOrDefault(static collection => collection.IsFlow) is { } open ? OffsetOf(open.Start) : null;

    private int OffsetOf(int index) => Math.Min(_base + index, _source.Text.Length);

    private SourceLocation LocationOf(ParsingEvent @event) => LocationOf((int)@event.Start.Index, (int)@event.End.Index);

    private SourceLocation LocationOf(int start, int end) => new(_source, TextSpan.FromBounds(OffsetOf(start), OffsetOf(end)));

    private static YamlStyle StyleOf(ScalarStyle style) => style switch
    {
        ScalarStyle.SingleQuoted => YamlStyle.SingleQuoted,
        ScalarStyle.DoubleQuoted => YamlStyle.DoubleQuoted,
        ScalarStyle.Literal => YamlStyle.Literal,
        ScalarStyle.Folded => YamlStyle.Folded,
        _ => YamlStyle.Plain,
    };

    private abstract class OpenCollection(int start, bool isFlow)
    {
        public int Start { get; } = start;

        public bool IsFlow { get; } = isFlow;

        public abstract void Add(YamlValue value, DiagnosticBag diagnostics);

        /// <summary>
        /// Forgets the last value if it ends on the line on which the reading failed: it is a part of what is wrong there. A key
        /// stays, so that nobody misses it.
        /// </summary>
        public abstract void DropLast(int line);

        public abstract YamlValue Close(SourceLocation location, bool isPartial);

        protected static bool EndsOn(int line, YamlValue value) => value.Location.Source.PositionAt(value.Location.Span.End).Line == line;
    }

    private sealed class OpenList(int start, bool isFlow) : OpenCollection(start, isFlow)
    {
        private readonly ImmutableArray<YamlValue>.Builder _items = ImmutableArray.CreateBuilder<YamlValue>();
        private bool _isPartial;

        public override void Add(YamlValue value, DiagnosticBag diagnostics)
        {
            if (value is YamlUnreadable)
            {
                _isPartial = true;
            }
            else
            {
                _items.Add(value);
            }
        }

        public override void DropLast(int line)
        {
            if (_items.Count > 0 && EndsOn(line, _items[^1]))
            {
                _items.RemoveAt(_items.Count - 1);
            }
        }

        public override YamlValue Close(SourceLocation location, bool isPartial) =>
            new YamlList(location, _items.ToImmutable(), IsFlow, isPartial || _isPartial);
    }

    private sealed class OpenMap(int start, bool isFlow) : OpenCollection(start, isFlow)
    {
        private readonly ImmutableArray<YamlPair>.Builder _pairs = ImmutableArray.CreateBuilder<YamlPair>();
        private YamlValue? _key;

        public override void Add(YamlValue value, DiagnosticBag diagnostics)
        {
            if (_key is null)
            {
                _key = value;
                return;
            }

            if (_key is YamlScalar key)
            {
                _pairs.Add(new YamlPair(key, value));
            }
            else if (_key is YamlList or YamlMap)
            {
                diagnostics.Add(YamlErrors.KeyIsNotText(_key.Location));
            }

            _key = null;
        }

        public override void DropLast(int line)
        {
            if (_key is YamlScalar key)
            {
                _pairs.Add(new YamlPair(key, new YamlUnreadable(key.Location)));
            }
            else if (_pairs.Count > 0 && EndsOn(line, _pairs[^1].Value))
            {
                _pairs[^1] = _pairs[^1] with { Value = new YamlUnreadable(_pairs[^1].Value.Location) };
            }
        }

        // The library gives no place to a map of one pair inside brackets, and ends a map of lines behind the blank lines that follow.
        public override YamlValue Close(SourceLocation location, bool isPartial) => _pairs.Count == 0
            ? new YamlMap(location, [], IsFlow, isPartial)
            : new YamlMap(
                IsFlow && location.Span.Start <= _pairs[0].Key.Location.Span.Start && location.Source.Text[location.Span.Start] == '{'
                    ? location
                    : Between(_pairs[0].Key.Location, _pairs[^1].Value.Location),
                _pairs.ToImmutable(),
                IsFlow,
                isPartial);

        private static SourceLocation Between(SourceLocation first, SourceLocation last) =>
            first with { Span = TextSpan.FromBounds(first.Span.Start, Math.Max(first.Span.End, last.Span.End)) };
    }
}
