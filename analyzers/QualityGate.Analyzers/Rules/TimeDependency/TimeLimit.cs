namespace QualityGate.Analyzers.Rules.TimeDependency;

/// <summary>A constant that limits how long something may take.</summary>
/// <param name="Place">The argument that says how long.</param>
/// <param name="Work">The operations whose delays run against it.</param>
internal readonly record struct TimeLimit(IOperation Place, TimeSpan Time, ImmutableArray<IOperation> Work);
