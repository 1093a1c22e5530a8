using System.Text.Json;

namespace QualityGate.DiagnosisBench.Zoos;

/// <summary>One row of specimens.json as it is written.</summary>
internal sealed record SpecimenRow
{
    public string? Project { get; init; }

    public string? Class { get; init; }

    public string? Method { get; init; }

    public string? Row { get; init; }

    public string? Kind { get; init; }

    /// <summary>This and all other lists may be one text, a list, or a list of lists.</summary>
    public JsonElement Verdicts { get; init; }

    public JsonElement TrueCause { get; init; }

    public JsonElement Arguable { get; init; }

    public BaseRateRow? BaseRate { get; init; }

    public JsonElement Polluters { get; init; }

    public JsonElement Setters { get; init; }

    public JsonElement Cleaners { get; init; }
}
