namespace QualityGate.Reporting.Markdown;

/// <summary>A column of a table.</summary>
internal sealed record Column(string Title, bool IsNumber = false)
{
    public static Column Number(string title) => new(title, IsNumber: true);

    public static implicit operator Column(string title) => new(title);
}
