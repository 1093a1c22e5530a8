namespace QualityGate.Analyzers.Models;

/// <summary>Two places that touch the same thing at the same time, one of them changing it.</summary>
/// <param name="Write">The change, in code that runs beside other code.</param>
/// <param name="IsBetweenWriters">The other place is a change as well; else it is a look of the code that started the work.</param>
/// <param name="Other">The other place; null when it is the same one, run several times.</param>
internal sealed record Race(IOperation Write, SharedTarget Target, bool IsBetweenWriters, IOperation? Other, Confidence Confidence);
