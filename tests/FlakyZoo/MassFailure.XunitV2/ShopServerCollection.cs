namespace MassFailure.XunitV2;

[CollectionDefinition(ShopServer.Collection)]
public sealed class ShopServerCollection : ICollectionFixture<ShopServer>;
