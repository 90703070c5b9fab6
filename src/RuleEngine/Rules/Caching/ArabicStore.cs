using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RuleEngine.Articles.Text.Arabic;

namespace RuleEngine.Rules.Caching;

/// <summary>Writes the forms of Arabic words and reads them; words that end alike go on sharing their endings.</summary>
internal static class ArabicStore
{
    public static void Write(CacheWriter writer, ImmutableArray<ArabicStem> stems)
    {
        writer.Write(stems.Length);
        foreach (var stem in stems)
        {
            writer.Write(stem.Beginning);
            if (!writer.IsKnown(stem.Forms))
            {
                Write(writer, stem.Forms);
                writer.Know(stem.Forms);
            }
        }
    }

    public static ImmutableArray<ArabicStem> Read(CacheReader reader)
    {
        var stems = new ArabicStem[reader.ReadNumber()];
        for (var i = 0; i < stems.Length; i++)
        {
            stems[i] = new ArabicStem(reader.ReadText(), reader.Known<ArabicForms>() ?? reader.Know(ReadForms(reader)));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(stems);
    }

    private static void Write(CacheWriter writer, ArabicForms forms)
    {
        writer.Write(forms.Endings.Length);
        foreach (var ending in forms.Endings)
        {
            writer.Write(ending.Folded);
            writer.Write((int)ending.Allowed);
            writer.Write((int)ending.Required);
            writer.Write((int)ending.Condition);
        }
    }

    private static ArabicForms ReadForms(CacheReader reader)
    {
        var endings = new ArabicSurface[reader.ReadNumber()];
        for (var i = 0; i < endings.Length; i++)
        {
            endings[i] = new ArabicSurface(
                reader.ReadText(), (Proclitics)reader.ReadNumber(), (Proclitics)reader.ReadNumber(), (SurfaceCondition)reader.ReadNumber());
        }

        return ArabicForms.OfSorted(ImmutableCollectionsMarshal.AsImmutableArray(endings));
    }
}
