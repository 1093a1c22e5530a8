namespace Shop.Receipts;

/// <summary>A receipt that is kept.</summary>
public sealed record Receipt(DateTime Stamped, decimal Total);
