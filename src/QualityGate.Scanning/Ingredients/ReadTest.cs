namespace QualityGate.Scanning.Ingredients;

/// <summary>A test method, with what it uses itself and what surrounds it.</summary>
internal sealed record ReadTest(string Class, string Method, Reached Own, Reached Around)
{
    /// <summary>All of it.</summary>
    public Reached Whole { get; } = Own.And(Around);
}
