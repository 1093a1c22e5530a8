using System.Text;
using QualityGate.Reporting.Text;

namespace QualityGate.Reporting.Markdown;

/// <summary>A block of a page, which may be made of parts; it is shown with as many of them as its room holds, never with a part of one.</summary>
/// <param name="Head">What stands before the parts; goes with the first of them.</param>
/// <param name="Parts">Lines or longer pieces; none for a block that is shown whole in any case.</param>
/// <param name="Separator">Between parts.</param>
internal sealed record MarkdownBlock(string Head, ImmutableArray<string> Parts, string Separator)
{
    /// <summary>Bytes that the sentence about the rest may take.</summary>
    private const int NoteSize = 64;

    /// <summary>Bytes that it takes in any case.</summary>
    public int Fixed => Parts.IsEmpty ? Size(Head) : NoteSize;

    /// <summary>Bytes that it takes besides when nothing is left out.</summary>
    public int Need { get; } = Parts.IsEmpty ? 0 : Size(Head) + Parts.Sum(part => Size(part) + Separator.Length);

    /// <param name="room">Bytes for head and parts.</param>
    /// <returns>One or several blocks of text, without a line end at the end.</returns>
    public string In(int room)
    {
        if (Need <= room)
            return Joined(Parts.Length);

        int left = room - Size(Head);
        int shown = Parts.TakeWhile(part => (left -= Size(part) + Separator.Length) >= 0).Count();
        string note = Rest(Parts.Length - shown);
        return shown == 0 ? note : $"{Joined(shown)}\n\n{note}";
    }

    /// <summary>How many are left out, and where they are.</summary>
    public static string Rest(int count) => $"*{Figures.Count(count)} more {(count == 1 ? "stands" : "stand")} in audit.json.*";

    private string Joined(int count) => (Head, count) switch
    {
        (_, 0) => Head,
        ("", _) => string.Join(Separator, Parts.Take(count)),
        _ => $"{Head}\n{string.Join(Separator, Parts.Take(count))}",
    };

    private static int Size(string text) => Encoding.UTF8.GetByteCount(text) + 1;
}
