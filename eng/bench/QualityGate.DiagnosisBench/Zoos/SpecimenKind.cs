namespace QualityGate.DiagnosisBench.Zoos;

/// <summary>In which way a specimen is wrong, if it is.</summary>
internal enum SpecimenKind
{
    Unknown,

    /// <summary>Fails now and then as its team runs it.</summary>
    Flaky,

    /// <summary>Passes or fails by which tests ran before it.</summary>
    Order,

    /// <summary>Fails only where something is arranged to provoke it.</summary>
    Sensitive,

    /// <summary>Nothing is wrong with it, though it looks so.</summary>
    Stable,
}
