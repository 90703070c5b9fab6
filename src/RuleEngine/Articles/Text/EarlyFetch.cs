using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace RuleEngine.Articles.Text;

/// <summary>Has memory fetched that will be read soon, where the processor can be asked to; elsewhere it is fetched when it is read.</summary>
/// <remarks>
/// The one place of the library with a pointer. A pointer to what the collector moves meanwhile is harmless: nothing is read through it, and
/// fetching what nobody wants changes nothing. Looking up words is bound by memory, and this halves the time of it.
/// </remarks>
internal static class EarlyFetch
{
    private const int LineLength = 64;

    /// <summary>Fetches the fields of an object of no more than nine words.</summary>
    public static unsafe void OfObject(object one)
    {
        if (Sse.IsSupported)
        {
            var first = *(byte**)Unsafe.AsPointer(ref one);
            Sse.Prefetch0(first);
            Sse.Prefetch0(first + LineLength);
        }
    }

    public static unsafe void Of<T>(ref readonly T place)
    {
        if (Sse.IsSupported)
        {
            var first = (byte*)Unsafe.AsPointer(ref Unsafe.AsRef(in place));
            Sse.Prefetch0(first);
            if (Unsafe.SizeOf<T>() > sizeof(long))
            {
                // Nothing aligns it: it may lie in two lines of the cache.
                Sse.Prefetch0(first + Unsafe.SizeOf<T>() - 1);
            }
        }
    }
}
