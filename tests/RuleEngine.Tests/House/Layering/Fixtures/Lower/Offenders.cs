using System.Diagnostics;
using System.Text.RegularExpressions;
using RuleEngine.Tests.House.Layering.Fixtures.Upper;

namespace RuleEngine.Tests.House.Layering.Fixtures.Lower;

/// <summary>One type for each way in which a compiled type can mention another; never called.</summary>
public static class Offenders
{
    public class Derives : UpperBase;

    public class Provides : IUpper
    {
        public string Name => "";
    }

    public class Holds
    {
        private UpperBase? _held;

        public bool IsHeld => _held is not null;

        public void Drop() => _held = null;
    }

    public class Takes
    {
        public bool Method(UpperBase upper) => upper is null;
    }

    public abstract class Returns
    {
        public abstract UpperBase? Method();
    }

    public abstract class Lists
    {
        public abstract IReadOnlyList<(int Number, UpperBase[] Uppers)> Method();
    }

    public class Constrains<T>
        where T : UpperBase
    {
        public int Method() => GetHashCode();
    }

    public class Marked
    {
        [Upper]
        public int Method() => GetHashCode();
    }

    [DebuggerTypeProxy(typeof(UpperBase))]
    public class MarkedWithType;

    public class Calls
    {
        public int Method() => UpperCalls.Answer();
    }

    public class Creates
    {
        public object Method() => new UpperBase();
    }

    public class NamesInGenericCall
    {
        public object Method() => Array.Empty<UpperBase>();
    }

    public class NamesInTypeOf
    {
        public Type Method() => typeof(UpperBase);
    }

    public class CallsAfterSwitch
    {
        public int Method(int number)
        {
            switch (number)
            {
                case 0: return 7;
                case 1: return 5;
                case 2: return 3;
                case 3: return 11;
                default: return UpperCalls.Answer();
            }
        }
    }

    public class CallsInLambda
    {
        public Func<int> Method(int number) => () => number + UpperCalls.Answer();
    }

    public class CallsInIterator
    {
        public IEnumerable<int> Method()
        {
            yield return UpperCalls.Answer();
        }
    }

    public class CallsWhenAwaited
    {
        public async Task<int> Method()
        {
            await Task.Yield();
            return UpperCalls.Answer();
        }
    }

    public class Catches
    {
        public int Method()
        {
            try
            {
                return GetHashCode();
            }
            catch (UpperException)
            {
                return 0;
            }
        }
    }

    public class ReadsField
    {
        public string Method() => UpperCalls.Text;
    }

    public class UsesPackage
    {
        public string Method(string text) => Regex.Escape(text);
    }

    public static class Innocent
    {
        public static string Greet(string name) => $"Good day, {name}";
    }
}
