namespace QualityGate.Analyzers.Models;

/// <summary>With whom a test can run at the same time; ordered, each includes those before it.</summary>
internal enum Company
{
    /// <summary>With nobody.</summary>
    Alone,

    /// <summary>With tests of other classes (in xunit: of other collections).</summary>
    OtherClasses,

    /// <summary>With tests of its own class too.</summary>
    OwnClass,
}
