namespace QualityGate.Storage.Configurations;

/// <summary>A value that was understood.</summary>
internal sealed record Reading<T>(T Value);
