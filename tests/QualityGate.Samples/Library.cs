namespace QualityGate.Samples;

/// <summary>A library that a sample uses beside its framework.</summary>
public enum Library
{
    Moq,
    NSubstitute,
    FakeItEasy,
    FluentAssertions,
    Shouldly,
}
