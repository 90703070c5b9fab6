namespace RuleEngine.Tests.House.PublicApi.Fixtures;

/// <summary>Has a member of every kind that the printer knows; never used.</summary>
public abstract class Sample : MarshalByRefObject, ICloneable, ISample<string?>
{
    public const string Quoted = "a \"b\" \\";

    public static readonly IReadOnlyDictionary<string, string?[]> Table = new Dictionary<string, string?[]>();

    private readonly List<int> _hidden = [];

    protected Sample(string text, int? count = null, bool isOpen = true, DayOfWeek day = DayOfWeek.Friday, CancellationToken stop = default)
    {
        Title = $"{text}{count}{isOpen}{day}{stop.IsCancellationRequested}";
    }

    internal Sample(int hidden) => _hidden.Add(hidden);

    public event EventHandler? Changed;

    public required string Name { get; init; }

    public string? Title { get; protected set; }

    public int Hidden => _hidden.Count;

    protected abstract IEnumerable<(int Start, string? Text)> Spans { get; }

    internal string Internal { get; set; } = "";

    public char this[int index] => Name[index];

    public static implicit operator string(Sample sample) => sample?.Name ?? "";

    public static bool TryParse(string text, out Sample? sample)
    {
        sample = null;
        return text is not null;
    }

    public abstract T Pick<T>(params T[] items)
        where T : class, new();

    public virtual ref readonly int First(in int first, ref int second) => ref second;

    public object Clone() => MemberwiseClone();

    public override string ToString() => Name;

    [Obsolete("use Pick")]
    public void Old()
    {
        Title = Name;
    }

    internal void Unseen() => Title = null;

    protected void Touch() => Changed?.Invoke(this, EventArgs.Empty);

    public enum Size
    {
        Small,
        Large = 5,
    }

    public sealed record Part(string Text, int? Length = null)
    {
        public Part? Next { get; init; }
    }

    protected sealed class Inner<T>
        where T : struct
    {
        public T? Last { get; set; }
    }

    internal enum Unlisted
    {
        None,
    }
}
