namespace QualityGate.Storage.Histories.Postgres;

/// <summary>One step of the database towards its present shape.</summary>
/// <param name="Number">1-based; never used again for another step.</param>
/// <param name="Name">What it does, in a word or two.</param>
/// <param name="Sql">Statements; one transaction holds them all.</param>
internal sealed record Migration(int Number, string Name, string Sql);
