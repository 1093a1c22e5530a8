namespace QualityGate.Analyzers.Models;

/// <summary>A change, in concurrent code, to something that others share.</summary>
/// <param name="IsProtected">Made in one step or under a lock: no race by itself, and yet one with a change that is not.</param>
internal readonly record struct SharedChange(ConcurrentBody Body, IOperation Write, SharedTarget Target, bool IsProtected);
