namespace QualityGate.Core.Verdicts;

/// <summary>Where an order-dependent test has failed, and so whom it hurts. The zero value is the honest unknown.</summary>
public enum OrderExposure
{
    Unknown,

    /// <summary>Only in runs made to find it out, such as a second run in one process.</summary>
    Latent,

    /// <summary>In orders that were arranged to provoke it: the team meets it when tests are added, sorted or run in parts.</summary>
    ArrangedOrders,

    /// <summary>In the order in which the team runs its tests.</summary>
    NaturalOrder,
}
