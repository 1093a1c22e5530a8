namespace QualityGate.Analyzers.Models;

/// <summary>A statement that does nothing but let real time pass.</summary>
/// <param name="Statement">The whole statement; for a helper its call.</param>
/// <param name="Call">The Task.Delay or Thread.Sleep, or the call of the helper that consists of one.</param>
/// <param name="Time">The argument that says how long.</param>
internal readonly record struct FixedDelay(IOperation Statement, IInvocationOperation Call, IOperation Time);
