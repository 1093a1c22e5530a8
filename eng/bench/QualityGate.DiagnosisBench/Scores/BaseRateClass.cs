namespace QualityGate.DiagnosisBench.Scores;

/// <summary>How hard a specimen is to find: by how often it fails when nobody provokes it, or by what it takes.</summary>
internal enum BaseRateClass
{
    /// <summary>Fails in at least one of ten plain runs.</summary>
    Frequent,

    /// <summary>In at least one of a hundred.</summary>
    Occasional,

    /// <summary>More seldom than that.</summary>
    Rare,

    /// <summary>By which tests ran before it.</summary>
    Order,

    /// <summary>Only where it is provoked.</summary>
    Sensitive,
}
