using System.Numerics;

namespace RuleEngine.Rules.Binding.Words;

/// <summary>Reads a regular expression as a <see cref="LetterAutomaton"/>, if it is of letters, classes, groups, choices and repetitions alone.</summary>
/// <remarks>
/// The expression is known to be one. What is repeated is read again as often, so that each time has places of its own: <c>.{3,}</c> is read as <c>...</c>,
/// of which the last follows on itself.
/// </remarks>
internal sealed class LetterAutomatonReader
{
    // With them a letter does not stand for itself.
    private const string Signs = @"\^$|?*+()[]{}.#";

    private static readonly LetterSequence Nothing = new(0, 0, IsOptional: true);

    private readonly string _expression;
    private readonly List<LetterClass> _places = [];
    private readonly ulong[] _following = new ulong[LetterAutomaton.MostPlaces];
    private int _next;
    private bool _isOther;

    private LetterAutomatonReader(string expression) => _expression = expression;

    /// <summary>The automaton; null for an expression of another kind.</summary>
    public static LetterAutomaton? Read(string expression)
    {
        var reader = new LetterAutomatonReader(expression);
        var whole = reader.ReadChoice();
        return reader._isOther || reader._next < expression.Length ? null : new LetterAutomaton([.. reader._places], reader._following, whole);
    }

    private bool Skip(char sign)
    {
        var isThere = _next < _expression.Length && _expression[_next] == sign;
        _next += isThere ? 1 : 0;
        return isThere;
    }

    // choice := row ("|" row)*
    private LetterSequence ReadChoice()
    {
        var choice = ReadRow();
        while (!_isOther && Skip('|'))
        {
            var other = ReadRow();
            choice = new LetterSequence(choice.First | other.First, choice.Last | other.Last, choice.IsOptional || other.IsOptional);
        }

        return choice;
    }

    // row := repeated*
    private LetterSequence ReadRow()
    {
        var row = Nothing;
        while (!_isOther && _next < _expression.Length && _expression[_next] is not ('|' or ')'))
        {
            row = Joined(row, ReadRepeated());
        }

        return row;
    }

    // repeated := one ("?" | "*" | "+" | "{" number ("," number?)? "}")?
    private LetterSequence ReadRepeated()
    {
        var start = _next;
        var one = ReadOne();
        var (least, most) = ReadTimes();
        var end = _next;
        if (_isOther || (end < _expression.Length && _expression[end] is '?' or '*' or '+'))
        {
            return Other();
        }

        var all = most == 0 ? Nothing : Times(one, isAskedFor: least > 0, isLast: least <= 1 && most is null);
        for (var i = 1; i < Math.Max(least, most ?? 0) && !_isOther; i++)
        {
            _next = start;
            all = Joined(all, Times(ReadOne(), isAskedFor: i < least, isLast: i + 1 == least && most is null));
        }

        _next = end;
        return all;
    }

    /// <summary>One time of a repetition.</summary>
    /// <param name="one">What is repeated.</param>
    /// <param name="isAskedFor">Whether it must be there.</param>
    /// <param name="isLast">Whether it stands for any number of further times.</param>
    private LetterSequence Times(LetterSequence one, bool isAskedFor, bool isLast)
    {
        if (isLast)
        {
            Follow(one.Last, one.First);
        }

        return isAskedFor ? one : one with { IsOptional = true };
    }

    private (int Least, int? Most) ReadTimes()
    {
        if (Skip('?'))
        {
            return (0, 1);
        }

        if (Skip('*'))
        {
            return (0, null);
        }

        if (Skip('+'))
        {
            return (1, null);
        }

        if (!Skip('{'))
        {
            return (1, 1);
        }

        var least = ReadNumber();
        int? most = !Skip(',') ? least : _next < _expression.Length && _expression[_next] == '}' ? null : ReadNumber();
        _isOther |= !Skip('}');
        return (least, most);
    }

    /// <summary>A number; no expression with one that is larger than there are places is read.</summary>
    private int ReadNumber()
    {
        var start = _next;
        var number = 0;
        for (; _next < _expression.Length && char.IsAsciiDigit(_expression[_next]) && number <= LetterAutomaton.MostPlaces; _next++)
        {
            number = (number * 10) + (_expression[_next] - '0');
        }

        _isOther |= _next == start || number > LetterAutomaton.MostPlaces;
        return number;
    }

    // one := "." | "[" class | "(" choice ")" | letter
    private LetterSequence ReadOne()
    {
        if (_isOther || _next == _expression.Length)
        {
            return Other();
        }

        var sign = _expression[_next++];
        switch (sign)
        {
            case '.':
                return Place(LetterClass.AllButLineFeed);
            case '[':
                return ReadClass();
            case '(':
                // Behind a question mark stands what kind of group it is.
                var group = _next < _expression.Length && _expression[_next] == '?' ? Other() : ReadChoice();
                return Skip(')') ? group : Other();
            default:
                return Signs.Contains(sign, StringComparison.Ordinal) ? Other() : Place(new LetterClass(new string(sign, 2), IsNegated: false));
        }
    }

    // class := "^"? (letter | letter "-" letter)+ "]"
    private LetterSequence ReadClass()
    {
        var isNegated = Skip('^');
        var ranges = "";
        while (!_isOther && !Skip(']'))
        {
            var first = ReadLetterOfClass();
            ranges += first;
            ranges += Skip('-') ? ReadLetterOfClass() : first;
        }

        return _isOther || ranges.Length == 0 ? Other() : Place(new LetterClass(ranges, isNegated));
    }

    private char ReadLetterOfClass()
    {
        if (_next < _expression.Length && _expression[_next] != '-' && !Signs.Contains(_expression[_next], StringComparison.Ordinal))
        {
            return _expression[_next++];
        }

        _isOther = true;
        return default;
    }

    private LetterSequence Place(LetterClass letters)
    {
        if (_places.Count == LetterAutomaton.MostPlaces)
        {
            return Other();
        }

        var place = 1UL << _places.Count;
        _places.Add(letters);
        return new LetterSequence(place, place, IsOptional: false);
    }

    private LetterSequence Joined(LetterSequence one, LetterSequence other)
    {
        Follow(one.Last, other.First);
        return new LetterSequence(
            one.First | (one.IsOptional ? other.First : 0), other.Last | (other.IsOptional ? one.Last : 0), one.IsOptional && other.IsOptional);
    }

    private void Follow(ulong last, ulong first)
    {
        for (; last != 0; last &= last - 1)
        {
            _following[BitOperations.TrailingZeroCount(last)] |= first;
        }
    }

    private LetterSequence Other()
    {
        _isOther = true;
        return Nothing;
    }
}
