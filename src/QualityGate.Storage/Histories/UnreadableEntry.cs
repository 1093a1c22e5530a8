namespace QualityGate.Storage.Histories;

/// <summary>Something in a history that cannot be read: it is named and left out, and it stays where it is.</summary>
/// <param name="Name">Of the file, or of the row.</param>
/// <param name="Reason">A sentence.</param>
public sealed record UnreadableEntry(string Name, string Reason);
