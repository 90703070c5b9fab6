namespace RuleEngine.Benchmarks.Generation;

/// <summary>SplitMix64: the same numbers from the same seed on every machine and in every year.</summary>
internal sealed class SplitMix(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 up to, not including, a bound.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>A rank from 0 up to a bound, drawn so that each tenfold of the ranks comes as often as the next: roughly as words do.</summary>
    public int Rank(int bound) => (int)Math.Pow(bound, Fraction()) - 1;

    /// <summary>A number from 0 to 1, 1 excluded.</summary>
    private double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    private ulong Next()
    {
        _state += 0x9E37_79B9_7F4A_7C15;
        var mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58_476D_1CE4_E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D0_49BB_1331_11EB;
        return mixed ^ (mixed >> 31);
    }
}
