namespace Diagnosis.XunitV3.Broker;

/// <summary>Counts on hash codes, which are others in each process.</summary>
public class PartitionTests
{
    [Fact]
    public void Three_customers_do_not_share_one_partition()
    {
        string[] customers = ["anna", "bert", "carla"];

        Assert.NotEqual(1, customers.Select(customer => Partitions.Of(customer, 4)).Distinct().Count());
    }

    [Fact]
    public void The_first_subscriber_is_served_first() =>
        Assert.Equal("billing", Partitions.Join("billing", "shipping").First());
}
