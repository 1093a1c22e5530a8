namespace QualityGate.Analyzers.Models;

/// <summary>Whose assertion it is.</summary>
internal enum AssertionLibrary
{
    /// <summary>Named by the option assertion_methods.</summary>
    Configured,
    Xunit,
    NUnit,
    MSTest,
    TUnit,
    FluentAssertions,
    Shouldly,
    Moq,
    NSubstitute,
    FakeItEasy,
}
