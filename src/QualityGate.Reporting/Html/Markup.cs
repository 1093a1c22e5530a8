namespace QualityGate.Reporting.Html;

/// <summary>
/// A piece of HTML that may stand in a page as it is. It is written as an interpolated string, whose own words are ours and whose holes are
/// encoded on their way in (<see cref="MarkupBuilder"/>): foreign text cannot get past that by being forgotten.
/// </summary>
internal readonly record struct Markup
{
    private readonly string? _html;

    private Markup(string html) => _html = html;

    public static Markup Empty => default;

    public bool IsEmpty => Length == 0;

    /// <summary>In characters.</summary>
    public int Length => _html?.Length ?? 0;

    public static Markup Of(MarkupBuilder text) => new(text.ToString());

    /// <summary>What was made by something that encodes by itself, or is no foreign text at all.</summary>
    public static Markup Made(string html) => new(html);

    /// <summary>The first pieces, as many as fit into so many characters.</summary>
    public static ImmutableArray<Markup> Fitting(IEnumerable<Markup> pieces, int limit)
    {
        int length = 0;
        return [.. pieces.TakeWhile(piece => (length += piece.Length) <= limit)];
    }

    public override string ToString() => _html ?? "";
}
