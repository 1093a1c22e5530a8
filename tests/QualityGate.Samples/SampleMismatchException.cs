namespace QualityGate.Samples;

/// <summary>A sample is not as its test says. The message holds the numbered source.</summary>
public sealed class SampleMismatchException(string message) : Exception(message);
