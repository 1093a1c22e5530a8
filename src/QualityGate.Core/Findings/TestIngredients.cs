using QualityGate.Core.Suites;

namespace QualityGate.Core.Findings;

/// <summary>What the code of a test can use, whether or not it does in each run: its own, its set-up's, and what they call in the same project.</summary>
/// <param name="Class">Full name in metadata form, as in <see cref="TestId"/>.</param>
/// <param name="Method">Name of the method.</param>
/// <param name="Uses">Each once, in the order of <see cref="Ingredient"/>; empty when it was read and uses nothing of the kind.</param>
public sealed record TestIngredients(string Class, string Method, ImmutableArray<Ingredient> Uses)
{
    /// <summary>Those that its set-up, its teardown or its fixtures use, whether or not the test itself does too.</summary>
    public ImmutableArray<Ingredient> Around { get; init; } = [];

    /// <summary>Whether a test of the same suite is meant.</summary>
    public bool Means(TestId test) => test.Class == Class && test.Method == Method;
}
